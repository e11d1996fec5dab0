/** The log and its replay. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.activity;
