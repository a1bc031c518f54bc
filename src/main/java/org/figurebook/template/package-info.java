/**
 * Report templates and vocabularies: their model, their JSON and the problems people are told
 * about.
 */
package org.figurebook.template;
