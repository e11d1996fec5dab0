/** What is kept: packages with their event logs, call logs, settings and files. */
@org.jspecify.annotations.NullMarked
package app.vitrine.store;
