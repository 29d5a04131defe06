package org.rashomon;

import java.util.List;
import org.rashomon.read.InputFile;

/** Into how many buckets grouped elements are dealt. */
final class Buckets {
  private static final long BYTES = 4L << 20;
  private static final int PER_CORE = 4;

  private Buckets() {}

  /** About one for 4 MB of input, and at least four a core; no report shows how many. */
  static int of(List<InputFile> files) {
    long bytes = files.stream().mapToLong(InputFile::bytes).sum();
    long atLeast = (long) PER_CORE * Runtime.getRuntime().availableProcessors();
    return (int) Math.min(Integer.MAX_VALUE, Math.max(atLeast, bytes / BYTES));
  }
}
