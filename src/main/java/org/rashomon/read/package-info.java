/** File formats to articles; field names and dates of many exports. */
package org.rashomon.read;
