package org.rashomon.text;

import java.util.List;

/**
 * A sentence of a field.
 *
 * @param start UTF-16 index in the field
 * @param end UTF-16 index, exclusive
 * @param paragraph number of its paragraph, from 0
 */
public record Sentence(int start, int end, int paragraph, List<Token> tokens) {}
