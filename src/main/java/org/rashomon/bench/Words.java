package org.rashomon.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.text.Resources;

/** The words and wordings of which made articles are composed. */
final class Words {
  private static final String FOLDER = "/org/rashomon/bench/";

  /** Lists of words by name; an underscore stands for a space. */
  static final Map<String, List<String>> LISTS = lists("words.txt", " ");

  /** For each topic its words. */
  static final List<List<String>> TOPICS =
      lists("words.txt", "\n").get("topic").stream().map(line -> List.of(line.split(" "))).toList();

  /** Sentences with slots, by how they tell a clause. */
  static final Map<String, List<String>> SENTENCES = lists("sentences.txt", "\n");

  /** Families of clauses with slots: the wordings of a family say the same. */
  static final List<List<String>> CLAUSES = families("clauses.txt");

  private Words() {}

  static List<String> list(String name) {
    return LISTS.get(name);
  }

  private static Map<String, List<String>> lists(String file, String separator) {
    Map<String, List<String>> lists = new HashMap<>();
    for (String line : lines(file)) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        List<String> list =
            lists.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>());
        for (String word : line.substring(colon + 2).split(separator, -1)) {
          list.add(separator.equals(" ") ? word.replace('_', ' ') : word);
        }
      }
    }
    return lists;
  }

  private static List<List<String>> families(String file) {
    List<List<String>> families = new ArrayList<>();
    List<String> family = new ArrayList<>();
    for (String line : lines(file)) {
      if (!line.isEmpty()) {
        family.add(line);
      } else if (!family.isEmpty()) {
        families.add(family);
        family = new ArrayList<>();
      }
    }
    families.add(family);
    return families;
  }

  private static List<String> lines(String file) {
    return Resources.load(
        FOLDER + file,
        in -> {
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
          return reader.lines().filter(line -> !line.startsWith("#")).toList();
        });
  }
}
