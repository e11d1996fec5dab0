/** What the benchmark measures of the studio: the real screens, drawn without a display. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.bench;
