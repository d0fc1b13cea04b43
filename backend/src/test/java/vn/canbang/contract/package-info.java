/** The contract as a document: what it must say of everything, and what it may not take back. */
package vn.canbang.contract;
