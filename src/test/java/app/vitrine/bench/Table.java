package app.vitrine.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The benchmark's results, printed as they come and written as a Markdown table. */
final class Table {
  private record Row(String measure, String target, String seen) {
    String line() {
      return "| " + measure + " | " + target + " | " + seen + " |";
    }
  }

  private final PrintStream console;
  private final List<Row> rows = new ArrayList<>();

  Table(PrintStream console) {
    this.console = console;
  }

  /** Adds a measure. */
  void add(String measure, String target, String seen) {
    Row row = new Row(measure, target, seen);
    rows.add(row);
    console.println(row.line());
  }

  /** Adds a value that has no target of its own. */
  void tell(String measure, String seen) {
    add(measure, "", seen);
  }

  /** Writes the table and prints it whole. */
  void write(Path to) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(machine());
    lines.add("");
    lines.add("| Measure | Target | Seen |");
    lines.add("|---|---|---|");
    rows.stream().map(Row::line).forEach(lines::add);
    Files.write(to, lines);
    console.println();
    lines.forEach(console::println);
  }

  private static String machine() {
    Runtime runtime = Runtime.getRuntime();
    return String.format(
        Locale.ROOT,
        "%d processors, %s %s, Java %s, heap of at most %d MB.",
        runtime.availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.version().feature(),
        runtime.maxMemory() >> 20);
  }
}
