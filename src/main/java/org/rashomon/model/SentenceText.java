package org.rashomon.model;

/**
 * A whole sentence of an article, with the words that attribute its statements.
 *
 * @param span code points in {@code field}
 * @param lemmas of its tokens, joined by spaces; punctuation among them
 * @param tags the tokens' universal parts of speech, joined by spaces, as many as lemmas
 */
public record SentenceText(Field field, Span span, String lemmas, String tags) {}
