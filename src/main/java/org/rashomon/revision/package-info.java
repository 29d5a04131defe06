/** Versions of one article to what it says otherwise than before. */
package org.rashomon.revision;
