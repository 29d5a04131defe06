package org.rashomon.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;

/**
 * Carries relays on: who was heard by an outlet is quoted from it until another outlet hears the
 * same source, or the source speaks to the article's own outlet; a document is known from the
 * outlet that has it.
 */
final class Continued {
  private final Map<String, List<String>> relays = new HashMap<>();
  private final Map<String, List<String>> holders = new HashMap<>();

  /** Notes that an outlet heard somebody. */
  void note(String source, String relay) {
    relays.put(source, List.of(relay));
  }

  /** Notes that an outlet has the document that a noun calls. */
  void noteDocument(String noun, String holder) {
    holders.put(noun, List.of(holder));
  }

  /** The relays of a source's next report. */
  List<String> next(Source source, Hearers.Heard heard) {
    if (source.type() == SourceType.DOCUMENT && heard.relays().isEmpty()) {
      String noun = source.name().substring(source.name().lastIndexOf(' ') + 1);
      return new ArrayList<>(holders.getOrDefault(noun, List.of()));
    }
    if (!goesOn(source)) {
      return heard.relays();
    }
    if (heard.lasting()) {
      relays.put(source.name(), heard.relays());
    } else if (!heard.relays().isEmpty()) {
      return heard.relays();
    } else if (heard.direct()) {
      relays.remove(source.name());
    }
    return new ArrayList<>(relays.getOrDefault(source.name(), List.of()));
  }

  /** "Police" and "residents" may be others the next time; a person stays the same. */
  private static boolean goesOn(Source source) {
    boolean told = source.type() == SourceType.UNNAMED && source.name().indexOf(' ') > 0;
    return source.type() == SourceType.PERSON || told;
  }
}
