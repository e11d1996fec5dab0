package app.vitrine.cli.command;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/**
 * Keeps a process that does the same work many times about as small as doing it once needs. The
 * collector of the command line would rather take all the memory it may have before it looks for
 * what can be used again; a look costs some 20 ms.
 */
final class SparingHeap {
  /** Shares of the heap, in percent, that a look leaves free. */
  private static final String LEAST_FREE = "20";

  private static final String MOST_FREE = "40";

  private SparingHeap() {}

  /** Begins to keep this process small. */
  static void begin() {
    HotSpotDiagnosticMXBean options =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    options.setVMOption("MinHeapFreeRatio", LEAST_FREE);
    options.setVMOption("MaxHeapFreeRatio", MOST_FREE);
  }

  /** After a piece of work: what it took is given back. */
  static void giveBack() {
    System.gc();
  }
}
