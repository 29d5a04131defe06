/** What all rooms need to know of language: analysis, lexicons, term weights, positions. */
package org.rashomon.text;
