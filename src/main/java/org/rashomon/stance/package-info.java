/** Stances of sources to claims, and conflicts between outlets. */
package org.rashomon.stance;
