/** The report tables, defined once: columns, types, keys, what each means. */
package org.rashomon.table;
