/** Writing, describing and publishing the report. */
package org.rashomon.report;
