/** 保存位置的中文。 The places a note can go, in Simplified Chinese. */
import type { Messages } from '../en.ts';

const destinations: Messages['destinations'] = {
  title: '保存位置',
  label: '保存到',
  general: '通用位置',
  names: {
    downloads: '下载文件夹',
    clipboard: '剪贴板',
  },
  done: {
    clipboard: '已复制。没有存为文件，请粘贴到需要的地方。',
  },
};

export default destinations;
