/**
 * Rules of advertising, of marketplaces and about personal data, read from dated tables. Nothing
 * here is legal advice, and only a rule traced to its source may block.
 */
@org.jspecify.annotations.NullMarked
package app.vitrine.policy;
