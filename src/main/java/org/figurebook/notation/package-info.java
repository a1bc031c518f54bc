/**
 * How officials write numbers: text becomes quantities and periods, one small grammar a notation,
 * in Chinese and English.
 */
package org.figurebook.notation;
