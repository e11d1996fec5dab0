package app.vitrine.studio.control;

/** Tells the person something in passing. To be used on the screen's thread. */
@FunctionalInterface
public interface Notices {
  /** Shows a notice for a while. */
  void tell(Notice notice);
}
