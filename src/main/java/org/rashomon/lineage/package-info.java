/** Identifiers that live on: which one of earlier runs a story or claim bears, and what changed. */
package org.rashomon.lineage;
