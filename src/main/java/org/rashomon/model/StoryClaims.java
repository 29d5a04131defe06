package org.rashomon.model;

import java.util.List;

/**
 * A story with its claims, sorted by id.
 *
 * @param ids of the claims, and of those of earlier runs that end here
 * @param changes what became of the claims of earlier runs, and whence the new ones come
 */
public record StoryClaims(
    Story story, List<Claim> claims, List<KnownId> ids, List<IdChange> changes) {}
