package org.rashomon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Options of the commands that run no pipeline of their own. */
final class WordOptions {
  private WordOptions() {}

  /**
   * The values by name.
   *
   * @param names without the two dashes
   * @throws IllegalArgumentException for a word that is none of these options
   */
  static Map<String, String> of(List<String> arguments, List<String> names) {
    Map<String, String> options = new HashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      String name = equals < 0 || !argument.startsWith("--") ? "" : argument.substring(2, equals);
      if (!names.contains(name)) {
        throw new IllegalArgumentException(
            "'" + argument + "' is no option; there are --" + String.join(", --", names));
      }
      options.put(name, argument.substring(equals + 1));
    }
    return options;
  }

  /**
   * A whole number from 0.
   *
   * @throws IllegalArgumentException naming the option whose value is none
   */
  static int number(Map<String, String> options, String name, int absent) {
    String value = options.getOrDefault(name, String.valueOf(absent));
    if (!value.matches("\\d{1,9}")) {
      throw new IllegalArgumentException(
          "--" + name + " must be a whole number from 0, not '" + value + "'");
    }
    return Integer.parseInt(value);
  }
}
