/** What the work came to, as charts and as tables. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.insights;
