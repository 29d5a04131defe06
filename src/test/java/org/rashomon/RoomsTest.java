package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one-way road: which package may import which. */
class RoomsTest {
  private static final Path ROOT = Path.of("src", "main", "java", "org", "rashomon");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?org\\.rashomon\\.([a-z]+)\\.");
  private static final Map<String, Set<String>> MAY =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("text", Set.of("model")),
          Map.entry("read", Set.of("model")),
          Map.entry("tally", Set.of("model")),
          Map.entry("table", Set.of("model")),
          Map.entry("story", Set.of("model", "text")),
          Map.entry("statement", Set.of("model", "text")),
          Map.entry("compare", Set.of("model", "text")),
          Map.entry("lineage", Set.of("model")),
          Map.entry("revision", Set.of("model", "text")),
          Map.entry("claim", Set.of("model", "text", "compare")),
          Map.entry("stance", Set.of("model", "text", "compare")),
          Map.entry("track", Set.of("model", "text", "compare")),
          Map.entry("report", Set.of("model", "table")));

  @Test
  void noRoomImportsWhatItMayNot() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(ROOT)) {
      files = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    assertFalse(files.isEmpty());
    for (Path file : files) {
      Path inside = ROOT.relativize(file);
      if (inside.getNameCount() < 2 || inside.startsWith("bench")) {
        continue;
      }
      String room = inside.getName(0).toString();
      Matcher imports = IMPORT.matcher(Files.readString(file));
      while (imports.find()) {
        String other = imports.group(1);
        if (!other.equals(room) && !MAY.getOrDefault(room, Set.of()).contains(other)) {
          wrong.add(inside + " imports " + other);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyRoomSaysWhatLivesThere() throws IOException {
    try (Stream<Path> rooms = Files.list(ROOT)) {
      List<Path> mute =
          rooms
              .filter(Files::isDirectory)
              .filter(room -> !Files.exists(room.resolve("package-info.java")))
              .toList();
      assertEquals(List.of(), mute);
    }
  }
}
