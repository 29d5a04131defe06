package org.rashomon.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.rashomon.model.Stance;

/**
 * A learned lexicon: how much more or less often than usual a stance goes with a word or word pair,
 * by place, as log ratios.
 */
final class StanceWords {
  private static final int STANCES = StanceModel.STANCES.size();

  /** The names of {@link #scores}: a place and a stance each. */
  static final List<String> NAMES = names();

  private final List<Map<String, double[]>> places;

  /** Takes, by place, the log ratio for each stance of each word. */
  StanceWords(List<Map<String, double[]>> places) {
    this.places = List.copyOf(places);
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (String place : StanceBags.PLACES) {
      for (Stance stance : StanceModel.STANCES) {
        names.add("words." + place + "." + stance.name().toLowerCase(Locale.ROOT));
      }
    }
    return List.copyOf(names);
  }

  /** The log ratios of the known words of each place, summed and damped by their number. */
  double[] scores(List<SortedSet<String>> bags) {
    double[] scores = new double[NAMES.size()];
    for (int place = 0; place < bags.size(); place++) {
      int known = 0;
      for (String word : bags.get(place)) {
        double[] ratios = places.get(place).get(word);
        if (ratios != null) {
          known++;
          for (int s = 0; s < STANCES; s++) {
            scores[place * STANCES + s] += ratios[s];
          }
        }
      }
      damp(scores, place, known);
    }
    return scores;
  }

  static void damp(double[] scores, int place, int known) {
    for (int s = 0; s < STANCES && known > 0; s++) {
      scores[place * STANCES + s] /= Math.sqrt(known);
    }
  }

  /** The log ratio of a word of the article; 0 if it tells nothing. */
  double ratio(int place, String word, int stance) {
    double[] ratios = places.get(place).get(word);
    return ratios == null ? 0 : ratios[stance];
  }

  /**
   * Reads a table of places, words and a ratio for each stance.
   *
   * @throws IOException if it is broken
   */
  static StanceWords read(InputStream in) throws IOException {
    List<Map<String, double[]>> places = new ArrayList<>();
    StanceBags.PLACES.forEach(place -> places.add(new HashMap<>()));
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      List<String> cells = List.of(line.split("\t", -1));
      int place = StanceBags.PLACES.indexOf(cells.get(0));
      if (place < 0 || cells.size() != 2 + STANCES) {
        throw new IOException("no line of stance words: " + line);
      }
      places
          .get(place)
          .put(
              cells.get(1),
              cells.subList(2, cells.size()).stream().mapToDouble(Double::parseDouble).toArray());
    }
    return new StanceWords(places);
  }

  /** The table that {@link #read} takes. */
  String table() {
    StringBuilder table = new StringBuilder();
    for (int place = 0; place < places.size(); place++) {
      for (Map.Entry<String, double[]> word : new TreeMap<>(places.get(place)).entrySet()) {
        table.append(StanceBags.PLACES.get(place)).append('\t').append(word.getKey());
        for (double ratio : word.getValue()) {
          table.append('\t').append(ratio);
        }
        table.append('\n');
      }
    }
    return table.toString();
  }
}
