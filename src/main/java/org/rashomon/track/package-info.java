/** Claims that the researcher brings along, followed through the articles. */
package org.rashomon.track;
