package org.rashomon.compare;

import java.util.HashMap;
import java.util.Map;

/** Tells topics apart: what is linked, directly or through others, is one topic. */
final class StanceTopics {
  private final Map<String, String> parents = new HashMap<>();

  void link(String a, String b) {
    String first = topic(a);
    String second = topic(b);
    if (first.compareTo(second) < 0) {
      parents.put(second, first);
    } else if (!first.equals(second)) {
      parents.put(first, second);
    }
  }

  /** The smallest name of the topic. */
  String topic(String name) {
    String at = name;
    for (String up = parents.get(at); up != null; up = parents.get(at)) {
      at = up;
    }
    if (!at.equals(name)) {
      parents.put(name, at);
    }
    return at;
  }
}
