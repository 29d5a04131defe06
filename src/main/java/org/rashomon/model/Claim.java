package org.rashomon.model;

import java.util.List;

/**
 * What statements of one story that express one proposition have in common.
 *
 * @param text the text of its clearest statement; every stance is relative to it
 * @param anchorId the statement whose text it is, which may have left the run
 */
public record Claim(
    String id, String storyId, String text, String anchorId, List<ClaimStatement> statements) {}
