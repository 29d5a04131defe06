package org.rashomon.model;

import java.util.List;

/**
 * A proposition at one place in one article: a sentence or a clause of one.
 *
 * @param span code points in {@code field}
 * @param lemmas of its tokens, joined by spaces; punctuation among them
 * @param tags the tokens' universal parts of speech, joined by spaces, as many as lemmas
 * @param checkworthiness from 0 to 1
 * @param attributionId the innermost attribution; empty in own voice
 * @param source in own voice the outlet, byte for byte (an opinion article's author)
 * @param via as in the attribution; empty in own voice
 * @param cue the attribution's cue words; in own voice those by which it only passes on, mostly
 *     empty
 */
public record Statement(
    String id,
    String articleId,
    Field field,
    Span span,
    String text,
    String lemmas,
    String tags,
    double checkworthiness,
    Polarity polarity,
    Modality modality,
    Voice voice,
    String attributionId,
    Source source,
    List<String> via,
    String cue) {}
