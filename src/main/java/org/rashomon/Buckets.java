package org.rashomon;

import java.io.Serializable;
import java.util.List;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.PipelineRunner;
import org.rashomon.read.InputFile;

/**
 * Into how many parts grouped elements are dealt; no report shows it.
 *
 * @param groups buckets of articles, terms, stories and the like
 * @param ranges of rows, each of which is sorted in memory
 */
record Buckets(int groups, int ranges) implements Serializable {
  private static final long SMALL = 1L << 17;
  private static final long MIDDLE = 1L << 19;
  private static final long LARGE = 1L << 22;
  private static final int PER_CORE = 4;

  /** With more of them the chunks that are packed for each would be crumbs. */
  private static final int MOST = 4096;

  /**
   * One for 128 KB of input, so that parts are small and fall evenly on cores; but the embedded
   * runner looks at every key again and again while it works, so there are fewer and larger ones.
   */
  static Buckets of(List<InputFile> files, Class<? extends PipelineRunner<?>> runner) {
    long bytes = files.stream().mapToLong(InputFile::bytes).sum();
    return runner == DirectRunner.class
        ? new Buckets(parts(bytes, LARGE), parts(bytes, MIDDLE))
        : new Buckets(parts(bytes, SMALL), parts(bytes, SMALL));
  }

  /** At least four a core. */
  private static int parts(long bytes, long size) {
    int atLeast = PER_CORE * Runtime.getRuntime().availableProcessors();
    return (int) Math.max(atLeast, Math.min(MOST, bytes / size));
  }
}
