package org.rashomon.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What clusters are tried on, and the reports that the embedded runner writes of it. */
enum Corpora {
  SAMPLE,
  MADE;

  private static final Path JAR = Path.of("target", "rashomon.jar").toAbsolutePath();
  private static final Path FOLDER = Path.of("target", "clusters").toAbsolutePath();

  /** What tells of the run itself: options, machine and time. */
  private static final Set<String> OF_THE_RUN = Set.of("options", "seconds");

  /** Files that hold the locations of articles, or hashes of such files, in no plain words. */
  private static final Set<String> WITH_LOCATIONS =
      Set.of("articles.parquet", "datapackage.json", "run.json");

  /** The embedded runner's reports of this run of the tests. */
  private static final Map<Corpora, Path> EMBEDDED = new ConcurrentHashMap<>();

  /** The articles as {@code --input} takes them. */
  private String input() throws IOException, InterruptedException {
    if (this == SAMPLE) {
      return Path.of("data", "articles").toAbsolutePath() + "/*";
    }
    Path made = FOLDER.resolve("made.jsonl");
    if (!Files.exists(made)) {
      Files.createDirectories(FOLDER);
      java("make-corpus", "make-corpus", "--articles=2000", "--seed=7", "--output=" + made);
    }
    return made.toString();
  }

  /** The options of a run over the articles that writes every kind of file. */
  List<String> options(Path report) throws IOException, InterruptedException {
    return options(input(), report.toString());
  }

  /** The same for other places. */
  static List<String> options(String input, String report) {
    return List.of(
        "--input=" + input,
        "--output=" + report,
        "--csvFlavor=raw",
        "--parquet=true",
        "--texts=true");
  }

  /** The embedded runner's report, made when first asked for. */
  Path expected() throws IOException, InterruptedException {
    Path report = FOLDER.resolve("embedded-" + name());
    if (EMBEDDED.put(this, report) == null) {
      java("embedded-" + name(), options(report).toArray(String[]::new));
    }
    return report;
  }

  private static void java(String log, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("-Xmx2g", "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    try (Daemon run = Daemon.start(log, Map.of(), command)) {
      run.succeed(10);
    }
  }

  /** Checks that a report has the same files with the same bytes. */
  void assertSame(Path report) throws IOException, InterruptedException {
    assertSame(files(report), Set.of());
  }

  /** Checks the same for a report on articles that lay in another folder. */
  void assertSameFrom(String folder, Path report) throws IOException, InterruptedException {
    SortedMap<String, String> files = files(report);
    String here = Path.of("data", "articles").toString();
    files.computeIfPresent("articles.csv", (name, text) -> text.replace(folder, here));
    assertSame(files, WITH_LOCATIONS);
  }

  private void assertSame(SortedMap<String, String> actual, Set<String> but)
      throws IOException, InterruptedException {
    SortedMap<String, String> expected = files(expected());
    assertEquals(expected.keySet(), actual.keySet());
    for (Map.Entry<String, String> file : expected.entrySet()) {
      String name = file.getKey();
      boolean same = but.contains(name) || file.getValue().equals(actual.get(name));
      assertTrue(same, () -> name + " differs");
    }
  }

  private static SortedMap<String, String> files(Path report) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(report)) {
      for (Path file : list.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        String name = file.getFileName().toString();
        files.put(name, name.equals("run.json") ? withoutTheRun(text) : text);
      }
    }
    return files;
  }

  private static String withoutTheRun(String json) throws IOException {
    ObjectNode run = (ObjectNode) new ObjectMapper().readTree(json);
    return run.remove(OF_THE_RUN).toString();
  }
}
