/** Articles to attributions and statements: quotations, cues, sources, check-worthiness. */
package org.rashomon.statement;
