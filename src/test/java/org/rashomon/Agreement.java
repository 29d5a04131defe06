package org.rashomon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How far a report agrees with a hand coding of the same articles. */
final class Agreement {
  /** One measure with the floor that it must hold. */
  record Figure(String name, String floorText, double value, int of) {
    double floor() {
      return Double.parseDouble(floorText);
    }

    /** The row of README's table. */
    String row() {
      return "| " + name + " | " + floorText + " |";
    }
  }

  /** A passage that a coder marked as carrying a claim. */
  private record Coded(String claim, String inputId, Map<String, String> row) {}

  private final Map<String, String> articleIds = new HashMap<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Coded> coded = new ArrayList<>();
  private final Map<Coded, Set<String>> claimsAt = new HashMap<>();
  private final Path gold;
  private final Path report;

  private Agreement(Path gold, Path report) {
    this.gold = gold;
    this.report = report;
  }

  static Agreement of(Path gold, Path articles, Path report) {
    Agreement agreement = new Agreement(gold, report);
    agreement.stories();
    agreement.locate();
    agreement.claims();
    agreement.stances();
    return agreement;
  }

  List<Figure> figures() {
    return figures;
  }

  @Override
  public String toString() {
    return figures.stream().map(Figure::toString).collect(Collectors.joining("\n"));
  }

  private List<Map<String, String>> gold(String kind) {
    return Reports.rows(gold.resolve(kind + ".csv"));
  }

  private List<Map<String, String>> report(String table) {
    return Reports.rows(report.resolve(table + ".csv"));
  }

  /** B-cubed F1 (Bagga and Baldwin 1998). */
  private void stories() {
    Map<String, String> found = new HashMap<>();
    for (Map<String, String> row : report("articles")) {
      found.put(row.get("input_id"), row.get("story_id"));
      articleIds.put(row.get("input_id"), row.get("article_id"));
    }
    Map<String, String> truth = new TreeMap<>();
    gold("stories").forEach(row -> truth.put(row.get("input_id"), row.get("story")));
    double precision = 0;
    double recall = 0;
    for (String article : truth.keySet()) {
      long both = 0;
      long inFound = 0;
      long inTruth = 0;
      for (String other : truth.keySet()) {
        boolean f = Objects.equals(found.get(article), found.get(other));
        boolean t = truth.get(article).equals(truth.get(other));
        both += f && t ? 1 : 0;
        inFound += f ? 1 : 0;
        inTruth += t ? 1 : 0;
      }
      precision += (double) both / inFound / truth.size();
      recall += (double) both / inTruth / truth.size();
    }
    add("stories, B-cubed F1", "0.95", f1(precision, recall), truth.size());
  }

  /** Finds for each coded passage the claims of the statements that share half of the shorter. */
  private void locate() {
    Map<String, List<Map<String, String>>> statements =
        report("statements").stream().collect(Collectors.groupingBy(r -> r.get("article_id")));
    Map<String, String> texts = new HashMap<>();
    report("texts")
        .forEach(row -> texts.put(row.get("article_id") + row.get("field"), row.get("text")));
    Map<String, Set<String>> claims = new HashMap<>();
    for (Map<String, String> row : report("statement_claims")) {
      claims
          .computeIfAbsent(row.get("statement_id"), k -> new HashSet<>())
          .add(row.get("claim_id"));
    }
    for (Map<String, String> row : gold("stances")) {
      if (row.get("evidence").isEmpty()) {
        continue;
      }
      Coded at = new Coded(row.get("claim_key"), row.get("input_id"), row);
      coded.add(at);
      String article = articleIds.get(at.inputId());
      Set<String> here = new HashSet<>();
      for (Map<String, String> statement : statements.getOrDefault(article, List.of())) {
        String text = texts.get(article + statement.get("field"));
        if (overlaps(statement, row.get("evidence"), text)) {
          here.addAll(claims.getOrDefault(statement.get("statement_id"), Set.of()));
        }
      }
      claimsAt.put(at, here);
    }
  }

  private static boolean overlaps(Map<String, String> statement, String evidence, String text) {
    int at = text.indexOf(evidence);
    if (at < 0) {
      return false;
    }
    int start = text.codePointCount(0, at);
    int end = start + evidence.codePointCount(0, evidence.length());
    int from = Integer.parseInt(statement.get("char_start"));
    int to = Integer.parseInt(statement.get("char_end"));
    int shared = Math.min(end, to) - Math.max(start, from);
    return 2 * shared >= Math.min(end - start, to - from);
  }

  /** Passages of two outlets, coded with one claim or with two, that the job puts into one. */
  private void claims() {
    long same = 0;
    long together = 0;
    long right = 0;
    for (int i = 0; i < coded.size(); i++) {
      for (int j = i + 1; j < coded.size(); j++) {
        Coded a = coded.get(i);
        Coded b = coded.get(j);
        if (a.inputId().equals(b.inputId())) {
          continue;
        }
        boolean gold = a.claim().equals(b.claim());
        boolean met = claimsAt.get(a).stream().anyMatch(claimsAt.get(b)::contains);
        same += gold ? 1 : 0;
        together += met ? 1 : 0;
        right += gold && met ? 1 : 0;
      }
    }
    double precision = together == 0 ? 0 : (double) right / together;
    double recall = same == 0 ? 0 : (double) right / same;
    add("claims, F1 of passage pairs", "0.40", f1(precision, recall), (int) same);
  }

  /** Stances on those coded claims that the job found, each mapped to its best counterpart. */
  private void stances() {
    Map<String, String> counterpart = counterparts();
    Map<String, String> found = new HashMap<>();
    for (Map<String, String> row : report("stances")) {
      String key = row.get("claim_id") + " " + row.get("article_id") + " " + row.get("voice");
      String source = row.get("voice").equals("own") ? "" : name(row.get("source"));
      found.put(key + " " + source, row.get("stance"));
    }
    Set<String> silent =
        report("claim_outlets").stream()
            .filter(row -> row.get("stance").equals("silent"))
            .map(row -> row.get("claim_id") + " " + row.get("outlet"))
            .collect(Collectors.toSet());
    int[] own = new int[2];
    int[] cited = new int[2];
    int[] still = new int[2];
    for (Map<String, String> row : gold("stances")) {
      String claim = counterpart.get(row.get("claim_key"));
      if (claim == null) {
        continue;
      }
      String key = claim + " " + articleIds.get(row.get("input_id")) + " " + row.get("voice");
      if (row.get("stance").equals("silent")) {
        count(still, silent.contains(claim + " " + row.get("outlet")));
      } else if (row.get("voice").equals("own")) {
        count(own, row.get("stance").equals(found.get(key + " ")));
      } else {
        count(cited, row.get("stance").equals(found.get(key + " " + name(row.get("source")))));
      }
    }
    add("stances in own voice, share right", "0.50", share(own), own[1]);
    add("stances of cited sources, share right", "0.25", share(cited), cited[1]);
    add("silence, share right", "0.80", share(still), still[1]);
  }

  /** For each coded claim the found one that most of its passages carry. */
  private Map<String, String> counterparts() {
    Map<String, Map<String, Integer>> votes = new TreeMap<>();
    for (Coded at : coded) {
      for (String claim : claimsAt.get(at)) {
        votes.computeIfAbsent(at.claim(), k -> new TreeMap<>()).merge(claim, 1, Integer::sum);
      }
    }
    Map<String, String> best = new TreeMap<>();
    votes.forEach(
        (claim, counts) ->
            best.put(
                claim,
                counts.entrySet().stream()
                    .max(
                        Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey()));
    return best;
  }

  /** Coders and the job may write an unnamed source with or without its article. */
  private static String name(String source) {
    return source.toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "");
  }

  private static void count(int[] tally, boolean right) {
    tally[0] += right ? 1 : 0;
    tally[1]++;
  }

  private static double share(int[] tally) {
    return tally[1] == 0 ? 0 : (double) tally[0] / tally[1];
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private void add(String name, String floor, double value, int of) {
    figures.add(
        new Figure(name, floor, Double.parseDouble(String.format(Locale.ROOT, "%.3f", value)), of));
  }
}
