package app.vitrine.policy;

/** How well a rule is traced to where it comes from. */
public enum Evidence {
  /** The platform's or the legislator's own page was read. */
  OFFICIAL,
  /** Someone else's page quotes the primary source. */
  QUOTED,
  THIRD_PARTY,
  UNVERIFIED;

  /** Whether a rule with this evidence may stop a package; others only warn. */
  public boolean mayBlock() {
    return this == OFFICIAL || this == QUOTED;
  }
}
