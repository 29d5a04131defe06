/** Statements of a story to claims. */
package org.rashomon.claim;
