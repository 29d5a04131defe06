/** The records of the road, the coder for them, and identifiers. */
package org.rashomon.model;
