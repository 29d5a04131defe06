package org.rashomon.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.text.Resources;

/** The word lists of this room. */
final class Lexicon {
  private static final String FOLDER = "/org/rashomon/statement/";
  private static final Pattern HUMP = Pattern.compile("^.*\\p{Ll}(\\p{Lu}\\p{Ll}+)$");
  private static final Map<String, String> CUES = cueKinds();
  private static final List<String> KINDS =
      List.of(
          "title",
          "person",
          "document",
          "organization",
          "outlet",
          "place",
          "company",
          "male",
          "female");

  /** How many of them, the first ones, source-words.txt knows. */
  private static final int SOURCE_KINDS = 5;

  /** The kinds of a word, a bit each. */
  private static final Map<String, Integer> SOURCES = new HashMap<>();

  private static final Map<String, Integer> NAMED = new HashMap<>();
  private static final Set<String> OUTLETS = new HashSet<>();
  private static final Set<String> OUTLET_ENDINGS = new HashSet<>();
  private static final Map<String, Character> GENDERS = new HashMap<>();
  private static final char SHARED = 'e';

  static {
    addKinds("source-words.txt", SOURCES);
    addKinds("source-words.txt", NAMED);
    addKinds("name-words.txt", NAMED);
    for (String line : lines("outlet-names.txt")) {
      if (line.startsWith("-")) {
        OUTLET_ENDINGS.add(line.substring(1));
      } else {
        OUTLETS.add(line.toLowerCase(Locale.ROOT));
      }
    }
    for (String line : lines("first-names.txt")) {
      GENDERS.put(line.substring(2), line.charAt(0) == SHARED ? ' ' : line.charAt(0));
    }
  }

  private Lexicon() {}

  /** The kind of a cue's lemma: say, show, think or deny; empty if it is none. */
  static String cueKind(String lemma) {
    return CUES.getOrDefault(lemma, "");
  }

  /** All words of the lists of cues and source words. */
  static Set<String> listed() {
    Set<String> listed = new HashSet<>(CUES.keySet());
    listed.addAll(SOURCES.keySet());
    return listed;
  }

  /** A number that tells all that the lists of cues and source words know of a lemma. */
  static int kinds(String lemma) {
    return cueKind(lemma).hashCode() << SOURCE_KINDS ^ SOURCES.getOrDefault(lemma, 0);
  }

  /** A number for the kind of source that a lemma names; 0 if it names none. */
  static int sourceKind(String lemma) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(SOURCES.getOrDefault(lemma, 0));
  }

  /**
   * Whether a word is of a kind: title, person, document, organization, outlet, place, company,
   * male or female.
   */
  static boolean isSource(String word, String kind) {
    return has(SOURCES, word, kind);
  }

  /** The same from a wider list, with places, companies and genders, that no model learns from. */
  static boolean isNamed(String word, String kind) {
    return has(NAMED, word, kind);
  }

  private static boolean has(Map<String, Integer> kinds, String word, String kind) {
    Integer bits = kinds.get(word);
    return bits != null && (bits >> KINDS.indexOf(kind) & 1) == 1;
  }

  /** Whether a name is a known outlet's or ends like one: "Harbour Times", "NewsDay". */
  static boolean isOutletName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    String hump = HUMP.matcher(last).replaceFirst("$1");
    return OUTLETS.contains(lower)
        || OUTLET_ENDINGS.contains(last.toLowerCase(Locale.ROOT))
        || (!hump.equals(last) && OUTLET_ENDINGS.contains(hump.toLowerCase(Locale.ROOT)));
  }

  /** {@code 'f'} or {@code 'm'} of a common first name, a space of others and of shared ones. */
  static char gender(String firstName) {
    return GENDERS.getOrDefault(firstName, ' ');
  }

  static boolean isFirstName(String word) {
    return GENDERS.containsKey(word);
  }

  /** {@code 'f'} or {@code 'm'} of a title or role that tells it, a space of others. */
  static char roleGender(String word) {
    return isNamed(word, "female") ? 'f' : isNamed(word, "male") ? 'm' : ' ';
  }

  private static void addKinds(String name, Map<String, Integer> kinds) {
    for (String line : lines(name)) {
      String[] cells = line.split("\t", 2);
      int kind = KINDS.indexOf(cells[1]);
      if (kind < 0) {
        throw new IllegalStateException(name + ": no such kind: " + line);
      }
      kinds.merge(cells[0], 1 << kind, (one, two) -> one | two);
    }
  }

  private static Map<String, String> cueKinds() {
    Map<String, String> kinds = new HashMap<>();
    for (String line : lines("cues.txt")) {
      String[] cells = line.split("\t", 2);
      if (kinds.put(cells[0], cells[1]) != null) {
        throw new IllegalStateException("cues.txt: two kinds: " + line);
      }
    }
    return kinds;
  }

  private static List<String> lines(String name) {
    return Resources.load(FOLDER + name, Lexicon::read);
  }

  private static List<String> read(InputStream in) throws IOException {
    List<String> lines = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line);
      }
    }
    return lines;
  }
}
