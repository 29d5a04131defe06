package org.rashomon.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Prints what a bench measured, tab-separated: a line a corpus, then growth, then the steps. */
final class BenchTable {
  private final PrintStream out;
  private final List<double[]> sizes = new ArrayList<>();
  private PlainLoop.Took lastPlain;
  private PlainLoop.Took lastWhole;

  BenchTable(PrintStream out) {
    this.out = out;
  }

  void head() {
    out.println("articles\tplain loop s\tjob s\tratio\tarticles a second\tpeak heap MB");
  }

  /** A line of a corpus; a measurement that was not asked for is null. */
  void row(String name, PlainLoop.Took plain, PlainLoop.Took whole, long megabytes) {
    boolean sized = name.matches("\\d+");
    if (whole != null && sized) {
      sizes.add(new double[] {Double.parseDouble(name), whole.wall()});
    }
    out.printf(
        Locale.ROOT,
        "%s\t%s\t%s\t%s\t%s\t%s%n",
        name,
        plain == null ? "" : number(plain.wall()),
        whole == null ? "" : number(whole.wall()),
        plain == null || whole == null ? "" : number(whole.wall() / plain.wall()),
        whole == null || !sized ? "" : number(Double.parseDouble(name) / whole.wall()),
        whole == null ? "" : String.valueOf(megabytes));
    lastPlain = plain;
    lastWhole = whole;
  }

  /** The growth of the job's time and, of the last corpus, the seconds in each step. */
  void end() {
    if (sizes.size() > 1) {
      out.printf(Locale.ROOT, "growth exponent of the job\t%.3f%n", exponent(sizes));
    }
    out.println("seconds of all threads by step, last line\tplain loop\tjob");
    SortedSet<String> steps = new TreeSet<>(steps(lastPlain));
    steps.addAll(steps(lastWhole));
    for (String step : steps) {
      out.println(step + "\t" + seconds(lastPlain, step) + "\t" + seconds(lastWhole, step));
    }
  }

  /** The slope of the least-squares line through the logarithms of sizes and seconds. */
  static double exponent(List<double[]> sizes) {
    double meanX = sizes.stream().mapToDouble(each -> Math.log(each[0])).average().orElseThrow();
    double meanY = sizes.stream().mapToDouble(each -> Math.log(each[1])).average().orElseThrow();
    double products = 0;
    double squares = 0;
    for (double[] each : sizes) {
      double x = Math.log(each[0]) - meanX;
      products += x * (Math.log(each[1]) - meanY);
      squares += x * x;
    }
    return products / squares;
  }

  private static Set<String> steps(PlainLoop.Took took) {
    return took == null ? Set.of() : took.steps().keySet();
  }

  private static String seconds(PlainLoop.Took took, String step) {
    Double seconds = took == null ? null : took.steps().get(step);
    return seconds == null ? "" : number(seconds);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
  }
}
