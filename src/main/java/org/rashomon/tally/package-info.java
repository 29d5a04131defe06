/** What is counted over rows: outlets, pairs, firsts, silence, independence. */
package org.rashomon.tally;
