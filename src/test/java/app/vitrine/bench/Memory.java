package app.vitrine.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** The largest amounts of memory this process has held. */
final class Memory {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Path CLEAR = Path.of("/proc/self/clear_refs");
  private static final String RESIDENT_PEAK = "VmHWM:";

  /** Linux: sets the resident peak to what is resident now (proc(5)). */
  private static final String CLEAR_PEAK = "5";

  private static final int KB_PER_MB = 1024;

  private Memory() {}

  /** Begins to look for new peaks. */
  static void forgetPeaks() throws IOException {
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    if (Files.isWritable(CLEAR)) {
      Files.writeString(CLEAR, CLEAR_PEAK);
    }
  }

  /** Sum of the heap pools' peaks in MB; they need not have been at the same moment. */
  static long heapPeakMb() {
    return heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
  }

  /** Peak of the resident memory in MB; nothing where the system does not tell. */
  static OptionalLong residentPeakMb() throws IOException {
    if (!Files.isReadable(STATUS)) {
      return OptionalLong.empty();
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith(RESIDENT_PEAK))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / KB_PER_MB)
        .findFirst();
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
