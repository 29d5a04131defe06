package org.rashomon.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The data dictionary is made of the definitions; {@code -Drewrite=true} writes it anew. */
class DataDictionaryTest {
  private static final Path PAGE = Path.of("src", "site", "markdown", "data-dictionary.md");

  @Test
  void thePageTellsWhatTheDefinitionsTell() throws IOException {
    String expected = page();
    if (Boolean.getBoolean("rewrite")) {
      Files.writeString(PAGE, expected);
    } else {
      assertEquals(
          expected,
          Files.readString(PAGE),
          "run mvn test -Dtest=DataDictionaryTest -Drewrite=true");
    }
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    page.append("# Data dictionary\n\n");
    page.append("Every table of a report and every column, as in `datapackage.json`.\n");
    page.append("Rows are sorted by the key. An empty cell is a missing value. Times are ISO 8601");
    page.append(" in UTC.\nPositions count Unicode code points in the field as it was given, from");
    page.append(" 0, end exclusive.\n");
    for (Table<?> table : Tables.of(true)) {
      append(page, table);
    }
    return page.toString();
  }

  private static void append(StringBuilder page, Table<?> table) {
    page.append("\n## ").append(table.file()).append("\n\n").append(table.grain());
    page.append("\nKey: ");
    page.append(
        table.key().stream()
            .map(column -> "`" + column.name() + "`")
            .collect(Collectors.joining(", ", "", ".\n\n")));
    page.append("| column | type | meaning |\n|---|---|---|\n");
    for (Column<?> column : table.columns()) {
      page.append("| `").append(column.name()).append("` | ").append(column.kind().type());
      page.append(" | ").append(column.about());
      if (!column.words().isEmpty()) {
        page.append(
            column.words().stream()
                .map(word -> "`" + word + "`")
                .collect(Collectors.joining(", ", " One of ", ".")));
      }
      if (!column.references().isEmpty()) {
        page.append(" Names a row of `").append(column.references()).append("`.");
      }
      page.append(column.optional() ? " May be empty. |\n" : " |\n");
    }
  }
}
