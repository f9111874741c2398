/** What is uploaded to Firefox's store. */
import { testPackage } from './package-checks.ts';

testPackage('firefox');
