package org.rashomon.model;

import java.util.List;

/**
 * Source, cue and content: who is said to say it, the words that say so, all that is said. Spans
 * count code points in {@code field}.
 *
 * @param parentId the attribution within which this one stands; empty if none
 * @param via who stands between outlet and source, outermost first, neither of the two among them
 * @param sourceSpan null where no words in the text name the source
 * @param cueSpan null where no words make the attribution (a quotation that goes on)
 */
public record Attribution(
    String id,
    String parentId,
    String articleId,
    Field field,
    Source source,
    String sourceMention,
    List<String> via,
    Quotation quotation,
    Span sourceSpan,
    String cue,
    Span cueSpan,
    List<Span> contentSpans) {}
