package org.rashomon.model;

import java.io.Serializable;

/**
 * A claim that the researcher brings along; {@code storyId}, {@code inputId} narrow it if given.
 */
public record TrackedClaim(String id, String claim, String storyId, String inputId)
    implements Serializable {}
