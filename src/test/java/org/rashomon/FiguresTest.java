package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * README's table of figures is made of {@code src/site/figures.tsv}; {@code -Drewrite=true} writes
 * it anew.
 */
class FiguresTest {
  private static final Path README = Path.of("README.md");
  private static final Path FIGURES = Path.of("src", "site", "figures.tsv");
  private static final String BEGIN = "<!-- figures: made of src/site/figures.tsv -->\n";
  private static final String END = "<!-- end of figures -->\n";

  @Test
  void readmeShowsTheMeasuredFigures() throws IOException {
    String readme = Files.readString(README);
    assertTrue(readme.contains(BEGIN) && readme.contains(END), "README lacks the figures' marks");
    int from = readme.indexOf(BEGIN) + BEGIN.length();
    String expected = readme.substring(0, from) + table() + readme.substring(readme.indexOf(END));
    if (Boolean.getBoolean("rewrite")) {
      Files.writeString(README, expected);
    } else {
      assertEquals(expected, readme, "run mvn test -Dtest=FiguresTest -Drewrite=true");
    }
  }

  private static String table() throws IOException {
    StringBuilder table = new StringBuilder();
    List<String> lines = Files.readAllLines(FIGURES);
    for (int i = 0; i < lines.size(); i++) {
      List<String> cells = List.of(lines.get(i).split("\t", -1));
      table.append("| ").append(String.join(" | ", cells)).append(" |\n");
      if (i == 0) {
        table.append("|").append("---|".repeat(cells.size())).append("\n");
      }
    }
    return table.toString();
  }
}
