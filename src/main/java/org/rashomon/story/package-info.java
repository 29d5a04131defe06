/** Compact sketches of articles to story ids: candidate pairs, components, splits, reprints. */
package org.rashomon.story;
