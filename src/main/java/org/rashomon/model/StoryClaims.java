package org.rashomon.model;

import java.util.List;

/** A story with its claims, sorted by id. */
public record StoryClaims(Story story, List<Claim> claims) {}
