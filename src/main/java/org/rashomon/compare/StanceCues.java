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
import org.rashomon.text.Resources;
import org.rashomon.text.Terms;

/** Finds the words and phrases that tell a stance, whatever their inflection. */
final class StanceCues {
  private static final Map<String, List<Entry>> LEXICON =
      Resources.load("/org/rashomon/compare/stance-cues.txt", StanceCues::read);

  /** A cue in a text: its kind and the position of its first and last word. */
  record Hit(StanceCue cue, int first, int last) {}

  private record Entry(StanceCue cue, List<String> stems) {}

  private StanceCues() {}

  /** The cues among the stems of a text, in their order. */
  static List<Hit> find(List<String> stems) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      for (Entry entry : LEXICON.getOrDefault(stems.get(i), List.of())) {
        int end = i + entry.stems().size();
        if (end <= stems.size() && stems.subList(i, end).equals(entry.stems())) {
          hits.add(new Hit(entry.cue(), i, end - 1));
        }
      }
    }
    return hits;
  }

  /** A line a phrase: its kind, a tab, its words. */
  private static Map<String, List<Entry>> read(InputStream in) throws IOException {
    Map<String, List<Entry>> lexicon = new HashMap<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      int tab = line.indexOf('\t');
      StanceCue cue = StanceCue.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
      Entry entry =
          new Entry(cue, Terms.words(line.substring(tab + 1)).stream().map(Terms::stem).toList());
      List<Entry> same = lexicon.computeIfAbsent(entry.stems().get(0), key -> new ArrayList<>());
      if (!same.contains(entry)) {
        same.add(entry);
      }
    }
    return lexicon;
  }
}
