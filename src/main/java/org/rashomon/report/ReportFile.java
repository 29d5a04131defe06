package org.rashomon.report;

/**
 * A file of a report.
 *
 * @param rows without the header; 0 for files that are no tables
 * @param sha256 in hexadecimal
 */
public record ReportFile(String name, long rows, long bytes, String sha256) {}
