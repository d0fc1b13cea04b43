import { createContext, useContext } from 'react';
import type { ContractDocument } from './model/document';

export const ContractContext = createContext<ContractDocument | null>(null);

/** The contract that is shown: what refers to its components is looked up in it. */
export function useContract(): ContractDocument {
  const document = useContext(ContractContext);
  if (!document) throw new Error('The contract is asked for outside its page.');
  return document;
}
