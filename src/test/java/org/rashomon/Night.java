package org.rashomon;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a night's report says of its stories and claims.
 *
 * @param articles all of them
 * @param passages of all statements
 * @param stories the articles of each, by story id
 * @param claims the passages of each, by claim id
 * @param texts of claims, by claim id
 */
record Night(
    Set<String> articles,
    Set<String> passages,
    Map<String, Set<String>> stories,
    Map<String, Set<String>> claims,
    Map<String, String> texts) {

  static Night of(Path report) {
    Map<String, Set<String>> stories = new TreeMap<>();
    Set<String> articles = new TreeSet<>();
    for (Map<String, String> row : Reports.rows(report.resolve("articles.csv"))) {
      add(stories, row.get("story_id"), row.get("article_id"));
      articles.add(row.get("article_id"));
    }
    Map<String, String> passages = new HashMap<>();
    for (Map<String, String> row : Reports.rows(report.resolve("statements.csv"))) {
      passages.put(
          row.get("statement_id"),
          row.get("article_id") + " " + row.get("field") + " " + row.get("text"));
    }
    Map<String, Set<String>> claims = new TreeMap<>();
    for (Map<String, String> row : Reports.rows(report.resolve("statement_claims.csv"))) {
      add(claims, row.get("claim_id"), passages.get(row.get("statement_id")));
    }
    Map<String, String> texts = new TreeMap<>();
    for (Map<String, String> row : Reports.rows(report.resolve("claims.csv"))) {
      texts.put(row.get("claim_id"), row.get("claim"));
    }
    return new Night(articles, new TreeSet<>(passages.values()), stories, claims, texts);
  }

  private static void add(Map<String, Set<String>> sets, String key, String member) {
    sets.computeIfAbsent(key, each -> new TreeSet<>()).add(member);
  }
}
