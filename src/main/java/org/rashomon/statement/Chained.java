package org.rashomon.statement;

import java.util.List;
import org.rashomon.model.Source;

/**
 * A report with its source resolved and its place in a chain of reports.
 *
 * @param parent index of the report within which this one stands; -1 if none
 * @param via names between the outlet and the source, outermost first
 */
record Chained(Report report, Source source, int parent, List<String> via) {}
