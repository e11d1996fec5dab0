package app.vitrine.studio.packages;

/** Goes to a place within a package. To be used on the screen's thread. */
@FunctionalInterface
public interface Places {
  /** Shows the pane of the place and brings the thing there into view. */
  void go(Place place);

  /**
   * A place within a package.
   *
   * @param pane {@link PaneTab#id}: {@code copy}, {@code images}, {@code video}, {@code qa} or
   *     {@code activity}
   * @param item a thing within the pane: the label of a {@link
   *     app.vitrine.domain.revision.VariantChoice} for a text ({@code product_page.en.1}) or a
   *     picture ({@code hero.1}), a shot's sequence number ({@code 3}) in the film; empty for the
   *     pane as a whole
   * @param words of a text that are meant; empty for the thing as a whole
   */
  record Place(String pane, String item, String words) {
    /** A thing as a whole. */
    public Place(String pane, String item) {
      this(pane, item, "");
    }
  }
}
